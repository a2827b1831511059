/** Read-only mode: what was found, what is safe, what to do. */
export const healthWords = {
  title: {
    en: 'Proffer is in read-only mode',
    es: 'Proffer está en modo de solo lectura',
    fr: 'Proffer est en lecture seule',
  },
  behind: {
    en: 'The library on this machine is older than the last one saved here: some of what was saved is missing from it.',
    es: 'La biblioteca de este equipo es anterior a la última que se guardó aquí: falta parte de lo guardado.',
    fr: 'La bibliothèque de cette machine est plus ancienne que la dernière enregistrée ici : une partie de ce qui avait été enregistré manque.',
  },
  missing: {
    en: 'The library was here and is now empty, or another one stands in its place.',
    es: 'La biblioteca estaba aquí y ahora está vacía, o hay otra en su lugar.',
    fr: 'La bibliothèque était ici et elle est maintenant vide, ou une autre a pris sa place.',
  },
  counts: {
    en: 'The number of records does not agree with what was last written.',
    es: 'El número de registros no coincide con lo último que se escribió.',
    fr: 'Le nombre d’enregistrements ne correspond pas à ce qui a été écrit en dernier.',
  },
  newer: {
    en: 'The library was written by a newer version of Proffer.',
    es: 'La biblioteca fue escrita por una versión más reciente de Proffer.',
    fr: 'La bibliothèque a été écrite par une version plus récente de Proffer.',
  },
  safe: {
    en: 'Nothing is being changed: what is here can be read, and your archives are untouched.',
    es: 'No se está modificando nada: lo que hay aquí se puede leer y sus copias de seguridad están intactas.',
    fr: 'Rien n’est modifié : ce qui est ici peut être lu, et vos archives sont intactes.',
  },
  doRestore: {
    en: 'First save everything that is here as an archive. Then restore your last archive.',
    es: 'Primero guarde todo lo que hay aquí en una copia de seguridad. Después restaure su última copia.',
    fr: 'Enregistrez d’abord tout ce qui est ici dans une archive. Restaurez ensuite votre dernière archive.',
  },
  doUpdate: {
    en: 'Update Proffer to the newest version, then open this page again.',
    es: 'Actualice Proffer a la última versión y vuelva a abrir esta página.',
    fr: 'Mettez Proffer à jour, puis rouvrez cette page.',
  },
  openArchive: {
    en: 'Save or restore an archive',
    es: 'Guardar o restaurar una copia de seguridad',
    fr: 'Enregistrer ou restaurer une archive',
  },
};
