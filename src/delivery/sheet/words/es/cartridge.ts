/** The words on a Common Cartridge, in Spanish. Whence the names of menus: docs/lms.md. */
import type { FileWords } from '../target-words.ts';
import { keyFields } from './scorm.ts';

export const cartridgeWords: FileWords = {
  name: 'Common Cartridge (.imscc)',
  purpose:
    'La lección como página para leer con sus medios, y sus preguntas como cuestionario y banco de preguntas: un archivo que muchas plataformas importan por sí mismas.',
  importTitle: 'Página y cuestionario: Common Cartridge',
  where:
    'En la importación del curso (Canvas: **Configuración › Importar contenido del curso**; Blackboard, Brightspace, Schoology: vea los pasos). No descomprima el archivo.',
  lead: 'Los nombres son los de cada plataforma; las versiones y los centros difieren un poco.',
  steps: [
    '**Canvas**: en el curso, **Configuración › Importar contenido del curso**; **Tipo de contenido**: **Common Cartridge 1.x Package**; elija `{file}`, **Todo el contenido**, y añádalo a la cola. La lección y su cuestionario están en **Módulos**: publíquelos.',
    '**Blackboard**: en la vista original, **Paquetes y utilidades › Importar paquete / Ver registros › Importar paquete**; en Ultra, **Contenido del curso**, allí el menú **⋯**, **Importar contenido**. Elija `{file}`.',
    '**Brightspace**: **Administración del curso › Importar/Exportar/Copiar componentes**; importe componentes, cargue `{file}`, importe todo.',
    '**Schoology**: toma la versión 1.2: haga convertir antes `{file}` en `cc-converter.schoology.com`. Luego **Resources**, la flecha, **Import**, **Common Cartridge (IMSCC)**.',
    '**Moodle**: **Más › Reutilización del curso › Restaurar**, y suelte `{file}`. La copia de seguridad del curso es allí el mejor camino.',
    'Abra una vez el cuestionario como docente, ajuste puntos, intentos y plazo, y respóndalo como alumno.',
  ],
  elsewhere:
    'Un Common Cartridge (versión 1.1) lo leen Canvas, Blackboard, Brightspace, Sakai y Moodle, y Schoology una vez convertido.',
  notes: [
    'Importar de nuevo: Canvas renueva lo que importó antes, por sus identificadores; Moodle, Blackboard y Brightspace añaden una segunda copia.',
    'Las respuestas correctas están en el archivo, para que la plataforma califique: délo a docentes y administradores, no a alumnos.',
    '**En Moodle**, la página pierde sus estilos y lo que se despliega, y el cuestionario no muestra comentarios hasta que se marcan sus **Opciones para revisar**. Tome allí la copia de seguridad del curso.',
  ],
  fields: {
    ...keyFields,
    'itemfeedback general_fb': 'comentario tras la respuesta',
    'itemfeedback solution': 'respuesta modelo, donde la plataforma tiene sitio para ella',
    'itemfeedback hint': 'pista',
    'itemfeedback on …': 'comentario sobre una respuesta',
    resprocessing: 'lo que es correcto',
  },
};
