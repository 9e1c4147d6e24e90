// What families can meet, in the other languages of their screens.
import type { Translated } from '@greep/http';

export const translated: Translated = {
  by: 'machine, 2026-11-28',
  sentences: {
    'trajectory-ended': {
      tr: 'Yardım sona erdi. Planı okuyabilirsiniz, ama artık bir şey değiştiremezsiniz.',
      ar: 'انتهت المساعدة. يمكنكم قراءة الخطة، لكن لا يمكن تغيير شيء بعد الآن.',
      pl: 'Pomoc się zakończyła. Plan można czytać, ale nic już nie można zmienić.',
      uk: 'Допомогу завершено. План можна читати, але змінити вже нічого не можна.',
    },
    'goal-dropped': {
      tr: 'Bu hedef artık planda yok. Aile görevlinizle konuşun.',
      ar: 'لم يعد هذا الهدف في الخطة. تحدثوا مع مرافق الأسرة.',
      pl: 'Tego celu nie ma już w planie. Proszę porozmawiać z asystentem rodziny.',
      uk: 'Цієї цілі вже немає в плані. Поговоріть із сімейним помічником.',
    },
    'safety-goal-is-imposed': {
      tr: 'Bu hedef gerekli. Sözlerini kendiniz değiştiremezsiniz. Aile görevlinizle konuşun.',
      ar: 'هذا الهدف واجب. لا يمكنكم تغيير كلماته بأنفسكم. تحدثوا مع مرافق الأسرة.',
      pl: 'Ten cel jest konieczny. Nie można samemu zmienić jego słów. Proszę porozmawiać z asystentem rodziny.',
      uk: 'Ця ціль обов’язкова. Ви не можете самі змінити її слова. Поговоріть із сімейним помічником.',
    },
    'version-not-open': {
      tr: 'Bu sürüm artık ailede değil. Sayfayı yeniden açın ve en yeni sürümü okuyun.',
      ar: 'هذه النسخة لم تعد معروضة على الأسرة. أعيدوا فتح الصفحة واقرؤوا أحدث نسخة.',
      pl: 'Ta wersja nie czeka już na rodzinę. Proszę otworzyć stronę ponownie i przeczytać najnowszą wersję.',
      uk: 'Ця версія більше не на розгляді. Відкрийте сторінку ще раз і прочитайте найновішу версію.',
    },
    'not-asked': {
      tr: 'Bu sürüm için sizden yanıt istenmedi.',
      ar: 'لم يُطلب منكم جواب على هذه النسخة.',
      pl: 'W tej wersji nie poproszono Państwa o zgodę.',
      uk: 'Щодо цієї версії вас не просили про згоду.',
    },
    'plan-too-large': {
      tr: 'Plan çok uzun oldu. Metinleri birlikte kısaltın.',
      ar: 'أصبحت الخطة طويلة جدًا. اختصروا النصوص معًا.',
      pl: 'Plan jest za długi. Proszę razem skrócić teksty.',
      uk: 'План став задовгим. Разом скоротіть тексти.',
    },
    'sharing-not-by-consent': {
      tr: 'Bu kişi yardımın bir parçası olduğu için okuyor. Aile görevlinizle konuşun.',
      ar: 'يقرأ هذا الشخص لأنه جزء من المساعدة. تحدثوا مع مرافق الأسرة.',
      pl: 'Ta osoba czyta, bo należy do pomocy. Proszę porozmawiać z asystentem rodziny.',
      uk: 'Ця людина читає, бо це частина допомоги. Поговоріть із сімейним помічником.',
    },
    'too-many-drafts': {
      tr: 'Bitmemiş çok şey var. Önce birini bitirin. Burada yazdıklarınız kaydedilmedi.',
      ar: 'لديكم أشياء كثيرة لم تكتمل. أكملوا شيئًا أولًا. ما كتبتموه هنا لم يُحفظ.',
      pl: 'Za dużo jest jeszcze nieskończone. Proszę najpierw coś skończyć. Ten tekst nie został zapisany.',
      uk: 'Забагато незавершеного. Спочатку завершіть щось. Те, що ви тут написали, не збережено.',
    },
    'not-withdrawn-by-you': {
      tr: 'Bunu başka biri durdurdu. Birlikte başka türlü isterseniz planı yeniden sunmasını isteyin.',
      ar: 'أوقف شخص آخر هذه القراءة. إذا أردتم غير ذلك معًا فاطلبوا عرض الخطة من جديد.',
      pl: 'To zatrzymał ktoś inny. Jeśli razem chcą Państwo inaczej, proszę poprosić o nową wersję planu.',
      uk: 'Це припинив хтось інший. Якщо разом хочете інакше, попросіть нову версію плану.',
    },
    'goal-not-in-plan': {
      tr: 'Bu hedef ailenizin planında yok. Sayfayı yeniden açın.',
      ar: 'هذا الهدف ليس في خطة هذه الأسرة. أعيدوا فتح الصفحة.',
      pl: 'Tego celu nie ma w planie rodziny. Proszę otworzyć stronę ponownie.',
      uk: 'Цієї цілі немає в плані сім’ї. Відкрийте сторінку ще раз.',
    },
    'contradicted-often': {
      tr: 'Bu puan hakkında çok şey söylendi. Aile görevlinizle konuşun.',
      ar: 'قيل الكثير عن هذه الدرجة. تحدثوا مع مرافق الأسرة.',
      pl: 'O tym wyniku powiedziano już bardzo dużo. Proszę porozmawiać z asystentem rodziny.',
      uk: 'Про цю оцінку вже сказано дуже багато. Поговоріть із сімейним помічником.',
    },
    'contradiction-answered': {
      tr: 'Buna yanıt verildi. Sayfayı yeniden açın.',
      ar: 'تمت الإجابة على هذا. أعيدوا فتح الصفحة.',
      pl: 'Na to jest już odpowiedź. Proszę otworzyć stronę ponownie.',
      uk: 'На це вже відповіли. Відкрийте сторінку ще раз.',
    },
  },
};
