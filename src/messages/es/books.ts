import type { Messages } from '../catalogue.ts';
import type { books as rules, Unbound } from '../rules/books.ts';

const UNBOUND: Readonly<Record<Unbound, string>> = {
  mimetype: 'su primer archivo no es «mimetype», sin comprimir, con «application/epub+zip»',
  container: '«META-INF/container.xml» falta o no nombra ningún documento de paquete',
  package: 'su documento de paquete falta o no se puede leer',
  contents: 'ninguno de sus documentos está declarado como índice (`nav`)',
  spine: 'su orden de lectura no nombra nada',
};

export const books: Messages<typeof rules> = {
  'epub-file-left-out': ({ path, type }) => ({
    message: `«${path}» (${type}) no puede formar parte de un libro: los lectores no lo muestran.`,
    assumed: 'Se deja fuera; sus palabras quedan.',
    remedy: 'Dé el archivo junto al libro, o como enlace a una dirección.',
  }),
  'epub-not-a-book': ({ what }) => ({
    message: `Esto no es un libro que un lector abra: ${UNBOUND[what]}.`,
    remedy: 'Haga el libro de nuevo con la herramienta que lo hizo.',
  }),
  'epub-malformed': ({ reason }) => ({
    message: `Este XML no está bien formado: ${reason}.`,
    remedy: 'Corríjalo, o haga el libro de nuevo.',
  }),
  'epub-file-absent': ({ path }) => ({
    message: `El documento de paquete nombra «${path}», que no está en el libro.`,
    remedy: 'Añada el archivo, o quite su entrada.',
  }),
  'epub-file-unlisted': ({ path }) => ({
    message: `«${path}» está en el libro y no en su manifiesto.`,
    assumed: 'Algunos lectores pueden omitirlo.',
    remedy: 'Inclúyalo en el documento de paquete.',
  }),
  'epub-link-broken': ({ url }) => ({
    message: `«${url}» no lleva a nada en el libro.`,
    remedy: 'Corrija el enlace.',
  }),
  'epub-outside-url': ({ url, host }) => ({
    message: `«${url}» se carga desde ${host} al leer.`,
    assumed: 'Sin red, el lugar queda vacío.',
    remedy: 'Ponga el archivo en el libro.',
  }),
  'epub-script': () => ({
    message: 'Este documento contiene un script.',
    assumed: 'La mayoría de los lectores no lo ejecuta.',
    remedy: 'Que el texto diga lo que el script muestra.',
  }),
};
