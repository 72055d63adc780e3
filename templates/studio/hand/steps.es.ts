import type { Steps } from './steps.en.ts';

export const es: Steps = {
  unpack: ['Descomprima {archive}. Deje {file} tal como está.'],
  moodle: [
    'En su curso active el **Modo de edición**, luego **Añadir una actividad o un recurso › Paquete SCORM**.',
    'Llámelo {title} y suelte {file} en **Paquete**.',
    'En **Apariencia**, ponga **Pasar por alto al estudiante la página de estructura de contenidos: Nunca**, luego **Guardar cambios y mostrar**.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
  moodleCourse: [
    'En su curso: **Más › Reutilización del curso › Restaurar**, arrastre {file}, **Restaurar**.',
    'Elija **Fusionar la copia de seguridad con este curso**; nunca la opción que borra su contenido.',
    '**Siguiente** hasta el final, luego **Ejecutar restauración**: la lección y su cuestionario están ahí.',
    'Abra el cuestionario y fije sus fechas. Las respuestas abiertas se califican en **Resultados › Calificación manual**.',
  ],
  another: [
    'En su plataforma busque **Añadir contenido** o **Importar**, y ahí **SCORM**.',
    'Elija {file} (SCORM 1.2). Si pide SCORM 2004, tome el otro paquete.',
    'Permita retomar un intento sin acabar; un intento basta.',
    'Pruébelo una vez como alumno: responda, salga, vuelva; la respuesta está ahí.',
  ],
};
