import type { Steps } from './steps.en.ts';

export const es: Steps = {
  moodle: [
    'Descomprima {archive}. Deje {file} tal como está.',
    'En su curso active el **Modo de edición**, luego **Añadir una actividad o un recurso › Paquete SCORM**.',
    'Llámelo {title} y suelte {file} en **Paquete**.',
    'En **Apariencia**, ponga **Pasar por alto al estudiante la página de estructura de contenidos: Nunca**, luego **Guardar cambios y mostrar**.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
  moodleCourse: [
    'Descomprima {archive}. Deje {file} tal como está.',
    'En su curso: **Más › Reutilización del curso › Restaurar**, arrastre {file}, **Restaurar**.',
    'Elija **Fusionar la copia de seguridad con este curso**; nunca la opción que borra su contenido.',
    '**Siguiente** hasta el final, luego **Ejecutar restauración**: la lección y su cuestionario están ahí.',
    'Abra el cuestionario y fije sus fechas. Las respuestas abiertas se califican en **Resultados › Calificación manual**.',
  ],
  ilias: [
    'Descomprima {archive}. Deje {file} tal como está.',
    'En su curso: **Añadir nuevo objeto › Módulo de aprendizaje SCORM**.',
    'Elija {file}, tipo **SCORM 1.2**, e impórtelo.',
    'En su **Configuración** póngalo **en línea**; en **Progreso de aprendizaje** deje que decida el paquete SCORM.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
  canvas: [
    'Descomprima {archive}. Deje {file} tal como está.',
    'Abra **SCORM** en el menú del curso. Si falta, un administrador añade la aplicación SCORM.',
    '**Subir**, elija {file}.',
    'Impórtelo como **tarea** si cuenta; si no, como **página**.',
    'Publíquelo y pruébelo una vez en la **vista del estudiante**.',
  ],
  openolat: [
    'Descomprima {archive}. Deje {file} tal como está.',
    '**Área de autor › Importar**: elija {file}.',
    'En el editor del curso **inserte un elemento de curso › SCORM** y elija lo importado.',
    'Muestre la puntuación si cuenta, luego **publique**.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
  another: [
    'Descomprima {archive}. Deje {file} tal como está.',
    'En su plataforma busque **Añadir contenido** o **Importar**, y ahí **SCORM**.',
    'Elija {file} (SCORM 1.2). Si pide SCORM 2004, tome el otro paquete.',
    'Permita retomar un intento sin acabar; un intento basta.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
};
