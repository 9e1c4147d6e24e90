// What families can meet, in the other languages of their screens.
import type { Translated } from '@greep/http';

export const translated: Translated = {
  by: 'machine, 2026-11-28',
  sentences: {
    'session-missing': {
      tr: 'Giriş yapmadınız. Giriş yapın ve kaldığınız yerden devam edin.',
      ar: 'لم تسجّلوا الدخول. سجّلوا الدخول وتابعوا من حيث كنتم.',
      pl: 'Nie są Państwo zalogowani. Po zalogowaniu wrócą Państwo w to samo miejsce.',
      uk: 'Ви не увійшли. Увійдіть і продовжуйте там, де були.',
    },
    'session-expired': {
      tr: 'Bir süre burada değildiniz. Tekrar giriş yapın. Kaldığınız yerden devam edersiniz.',
      ar: 'مضى وقت دون استخدام. سجّلوا الدخول من جديد وتابعوا من حيث كنتم.',
      pl: 'Przez jakiś czas nic się nie działo. Proszę zalogować się ponownie.',
      uk: 'Вас певний час не було. Увійдіть знову й продовжуйте там, де були.',
    },
    'csrf-token-missing': {
      tr: 'Bu isteğin sizden geldiğinden emin değiliz. Sayfayı yeniden açın.',
      ar: 'لسنا متأكدين أن هذا الطلب منكم. أعيدوا فتح الصفحة.',
      pl: 'Nie mamy pewności, że to Państwa prośba. Proszę otworzyć stronę ponownie.',
      uk: 'Ми не впевнені, що цей запит від вас. Відкрийте сторінку ще раз.',
    },
    'role-required': {
      tr: 'Birden fazla rolünüz var. Bunu hangi rolle yaptığınızı seçin.',
      ar: 'لديكم أكثر من دور. اختاروا الدور الذي تفعلون به هذا.',
      pl: 'Mają Państwo więcej niż jedną rolę. Proszę wybrać rolę.',
      uk: 'У вас більше однієї ролі. Виберіть, у якій ви це робите.',
    },
    'role-not-yours': {
      tr: 'Bu rol sizde yok ya da artık yok. Başka bir rol seçin.',
      ar: 'هذا الدور ليس لكم أو لم يعد لكم. اختاروا دورًا آخر.',
      pl: 'Nie mają Państwo tej roli albo już jej nie mają. Proszę wybrać inną.',
      uk: 'Цієї ролі у вас немає або вже немає. Виберіть іншу.',
    },
    'no-role': {
      tr: 'Şu an bu belediyede rolünüz yok. Aile görevlinize sorun.',
      ar: 'ليس لكم دور في هذه البلدية الآن. اسألوا مرافق الأسرة.',
      pl: 'Nie mają Państwo teraz roli w tej gminie. Proszę zapytać asystenta rodziny.',
      uk: 'Зараз у вас немає ролі в цьому муніципалітеті. Запитайте сімейного помічника.',
    },
    'invitation-code-not-valid': {
      tr: 'Bu kod yanlış ya da artık geçerli değil. Koda bir daha bakın ya da yenisini isteyin.',
      ar: 'هذا الرمز غير صحيح أو لم يعد صالحًا. تأكدوا منه أو اطلبوا رمزًا جديدًا.',
      pl: 'Ten kod jest zły albo już nie działa. Proszę go sprawdzić albo poprosić o nowy.',
      uk: 'Цей код неправильний або вже не діє. Перевірте його або попросіть новий.',
    },
    'invitation-tried-too-often': {
      tr: 'Beş kez kod denediniz. Bir saat bekleyin ya da yeni kod isteyin.',
      ar: 'جرّبتم الرمز خمس مرات. انتظروا ساعة أو اطلبوا رمزًا جديدًا.',
      pl: 'Było już pięć prób. Proszę poczekać godzinę albo poprosić o nowy kod.',
      uk: 'Ви пробували код п’ять разів. Зачекайте годину або попросіть новий.',
    },
    'person-known-already': {
      tr: 'Bu belediye sizi tanıyor. Koda ihtiyacınız yok.',
      ar: 'هذه البلدية تعرفكم. لا تحتاجون إلى رمز.',
      pl: 'Ta gmina już Państwa zna. Kod nie jest potrzebny.',
      uk: 'Цей муніципалітет вас уже знає. Код не потрібен.',
    },
    'sign-in-refused': {
      tr: 'Giriş olmadı. Belki çok uzun sürdü ya da bir sayfa geri gittiniz.',
      ar: 'لم ينجح الدخول. ربما استغرق وقتًا طويلًا أو رجعتم صفحة.',
      pl: 'Logowanie się nie udało. Może trwało za długo albo cofnięto stronę.',
      uk: 'Увійти не вдалося. Можливо, це тривало задовго або ви повернулися на сторінку назад.',
    },
    'assurance-too-low': {
      tr: 'Bu giriş yeterince güvenli değil. Kimlik kontrollü DigiD uygulamasını seçin, işte ise ek kodu.',
      ar: 'طريقة الدخول هذه ليست آمنة بما يكفي. اختاروا تطبيق DigiD مع فحص الهوية، أو الرمز الإضافي في العمل.',
      pl: 'To logowanie nie jest dość pewne. Proszę wybrać aplikację DigiD ze sprawdzeniem dokumentu, a w pracy dodatkowy kod.',
      uk: 'Цей вхід недостатньо надійний. Виберіть застосунок DigiD з перевіркою документа, а на роботі додатковий код.',
    },
  },
};
