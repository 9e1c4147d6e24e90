// What families can meet, in the other languages of their screens.
import type { Translated } from '@greep/http';

export const translated: Translated = {
  by: 'machine, 2026-11-28',
  sentences: {
    'trajectory-ended': {
      tr: 'Yardım sona erdi. Her şeyi okuyabilirsiniz, ama artık bir şey değiştiremezsiniz.',
      ar: 'انتهت المساعدة. يمكنكم قراءة كل شيء، لكن لا يمكن تغيير شيء بعد الآن.',
      pl: 'Pomoc się zakończyła. Wszystko można czytać, ale nic już nie można zmienić.',
      uk: 'Допомогу завершено. Усе можна читати, але змінити вже нічого не можна.',
    },
    'worker-invites': {
      tr: 'Bu kişi plana kendisi yanıt verir. Bu yüzden kodu aile görevlisi verir. Ona sorun.',
      ar: 'يجيب هذا الشخص بنفسه على الخطة. لذلك يعطيه مرافق الأسرة الرمز. اسألوه.',
      pl: 'Ta osoba sama odpowiada na plan. Dlatego kod daje asystent rodziny. Proszę go zapytać.',
      uk: 'Ця людина сама відповідає на план. Тому код дає сімейний помічник. Запитайте його.',
    },
    'member-signed-in-already': {
      tr: 'Bu kişi daha önce giriş yaptı. Yeni koda gerek yok.',
      ar: 'سجّل هذا الشخص الدخول من قبل. لا حاجة إلى رمز جديد.',
      pl: 'Ta osoba już się logowała. Nowy kod nie jest potrzebny.',
      uk: 'Ця людина вже входила. Новий код не потрібен.',
    },
  },
};
