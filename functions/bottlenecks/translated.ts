// What families can meet, in the other languages of their screens.
import type { Translated } from '@greep/http';

export const translated: Translated = {
  by: 'machine, 2026-11-28',
  sentences: {
    'worker-not-chosen': {
      tr: 'Bu aile için henüz aile görevlisi seçilmedi.',
      ar: 'لم يُختر مرافق لهذه الأسرة بعد.',
      pl: 'Dla tej rodziny nie wybrano jeszcze asystenta.',
      uk: 'Для цієї сім’ї ще не обрано помічника.',
    },
    'trajectory-ended': {
      tr: 'Yardım sona erdi. Her şeyi okuyabilirsiniz, ama artık bir şey değiştiremezsiniz.',
      ar: 'انتهت المساعدة. يمكنكم قراءة كل شيء، لكن لا يمكن تغيير شيء بعد الآن.',
      pl: 'Pomoc się zakończyła. Wszystko można czytać, ale nic już nie można zmienić.',
      uk: 'Допомогу завершено. Усе можна читати, але змінити вже нічого не можна.',
    },
    'bottleneck-is-at-supervisor': {
      tr: 'Bu engel şimdi süpervizörde. Sayfayı yeniden açın.',
      ar: 'هذا العائق الآن عند المشرف. أعيدوا فتح الصفحة.',
      pl: 'Ta przeszkoda jest teraz u superwizora. Proszę otworzyć stronę ponownie.',
      uk: 'Ця перешкода зараз у супервізора. Відкрийте сторінку ще раз.',
    },
    'bottleneck-was-returned': {
      tr: 'Bu engel bir soruyla geri geldi. Önce o soruyu yanıtlayın.',
      ar: 'عاد هذا العائق مع سؤال. أجيبوا على السؤال أولًا.',
      pl: 'Ta przeszkoda wróciła z pytaniem. Proszę najpierw na nie odpowiedzieć.',
      uk: 'Ця перешкода повернулася із запитанням. Спочатку дайте відповідь.',
    },
    'bottleneck-text-is-shown': {
      tr: 'Bu engelin metni şimdi ailede. Sayfayı yeniden açın.',
      ar: 'نص هذا العائق الآن عند الأسرة. أعيدوا فتح الصفحة.',
      pl: 'Tekst tej przeszkody jest teraz u rodziny. Proszę otworzyć stronę ponownie.',
      uk: 'Текст цієї перешкоди зараз у сім’ї. Відкрийте сторінку ще раз.',
    },
    'bottleneck-was-passed-up': {
      tr: 'Bu engel yukarı iletildi. Yazdıklarınız gönderilmedi. Nerede olduğunu görmek için sayfayı yeniden açın.',
      ar: 'رُفع هذا العائق. ما كتبتموه لم يُرسل. أعيدوا فتح الصفحة لتروا أين هو.',
      pl: 'Ta przeszkoda poszła już wyżej. Ten tekst nie został wysłany. Proszę otworzyć stronę ponownie.',
      uk: 'Цю перешкоду вже передано вище. Ваш текст не надіслано. Відкрийте сторінку ще раз.',
    },
    'bottleneck-was-answered': {
      tr: 'Bu engele yanıt verildi. Sayfayı yeniden açın ve yanıtı okuyun.',
      ar: 'تمت الإجابة على هذا العائق. أعيدوا فتح الصفحة واقرؤوا الجواب.',
      pl: 'Na tę przeszkodę jest już odpowiedź. Proszę otworzyć stronę ponownie i ją przeczytać.',
      uk: 'На цю перешкоду вже відповіли. Відкрийте сторінку ще раз і прочитайте відповідь.',
    },
    'bottleneck-is-closed': {
      tr: 'Bu engel kapandı.',
      ar: 'أُغلق هذا العائق.',
      pl: 'Ta przeszkoda jest zamknięta.',
      uk: 'Цю перешкоду закрито.',
    },
    'bottleneck-was-withdrawn': {
      tr: 'Bu engel geri çekildi. Yanlış mı? O zaman yeniden sorun.',
      ar: 'سُحب هذا العائق. هل هذا خطأ؟ اسألوا من جديد.',
      pl: 'Tę przeszkodę wycofano. To pomyłka? Proszę zapytać ponownie.',
      uk: 'Цю перешкоду відкликано. Це помилка? Тоді запитайте ще раз.',
    },
    'others-let-it-leave': {
      tr: 'Buna katılmadığınızı söyleyebilirsiniz. Metnin gitmesine velayeti olan ebeveyn ya da 12 yaşından büyük genç karar verir.',
      ar: 'يمكنكم القول إنكم لا توافقون. أما إرسال النص فيقرره أحد الوالدين صاحب الولاية أو شاب من عمر 12 سنة.',
      pl: 'Mogą Państwo powiedzieć, że się nie zgadzają. O wysłaniu decyduje rodzic z władzą rodzicielską lub młodzież od 12 lat.',
      uk: 'Ви можете сказати, що не згодні. Надіслати текст вирішує один з батьків з батьківськими правами або підліток від 12 років.',
    },
    'others-withdraw-bottleneck': {
      tr: 'Bu engeli bildiren, velayeti olan ebeveyn ya da 12 yaşından büyük genç durdurabilir.',
      ar: 'يوقف هذا العائق من أبلغ عنه أو أحد الوالدين صاحب الولاية أو شاب من عمر 12 سنة.',
      pl: 'Tę sprawę może zakończyć osoba, która ją zgłosiła, rodzic z władzą rodzicielską lub młodzież od 12 lat.',
      uk: 'Це може припинити той, хто повідомив, один з батьків з батьківськими правами або підліток від 12 років.',
    },
  },
};
