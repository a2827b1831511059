/** On how much that is independent an issue rests, and what its roots are. */
export const rootWords = {
  counted: {
    en: (exhibits: number, roots: number) =>
      `${exhibits === 1 ? '1 exhibit' : `${exhibits} exhibits`}, ${roots === 0 ? 'no root known' : `at least ${roots === 1 ? '1 independent root' : `${roots} independent roots`}`}`,
    es: (exhibits: number, roots: number) =>
      `${exhibits === 1 ? '1 anexo' : `${exhibits} anexos`}, ${roots === 0 ? 'ninguna raíz conocida' : `al menos ${roots === 1 ? '1 raíz independiente' : `${roots} raíces independientes`}`}`,
    fr: (exhibits: number, roots: number) =>
      `${exhibits < 2 ? `${exhibits} pièce` : `${exhibits} pièces`}, ${roots === 0 ? 'aucune racine connue' : `au moins ${roots < 2 ? `${roots} racine indépendante` : `${roots} racines indépendantes`}`}`,
  },
  /** Of more roots than exhibits: those who wrote the exhibits chose whom to cite. */
  chosen: {
    en: (exhibits: number) =>
      exhibits === 1 ? 'one report chose them all' : `${exhibits} reports chose them`,
    es: (exhibits: number) =>
      exhibits === 1 ? 'un solo informe las eligió todas' : `las eligieron ${exhibits} informes`,
    fr: (exhibits: number) =>
      exhibits < 2 ? 'un seul rapport les a toutes choisies' : `${exhibits} rapports les ont choisies`,
  },
  /** What one of several roots is. */
  one: {
    en: (work: string) => `one is ${work}`,
    es: (work: string) => `una es ${work}`,
    fr: (work: string) => `l’une est ${work}`,
  },
  only: {
    en: (work: string) => `it is ${work}`,
    es: (work: string) => `es ${work}`,
    fr: (work: string) => `c’est ${work}`,
  },
  unlooked: { en: 'no origin known', es: 'sin origen conocido', fr: 'aucune origine connue' },
  unknown: {
    en: (n: number) => `of ${n === 1 ? '1 passage' : `${n} passages`} an origin is not known`,
    es: (n: number) => `de ${n === 1 ? '1 pasaje' : `${n} pasajes`} no se conoce un origen`,
    fr: (n: number) => `de ${n < 2 ? `${n} passage` : `${n} passages`} une origine n’est pas connue`,
  },
  standing: {
    en: (confirmed: number, found: number) =>
      confirmed === 0
        ? `${found === 1 ? '1 origin' : `${found} origins`} only found, none confirmed`
        : found === 0
          ? `${confirmed === 1 ? '1 origin' : `${confirmed} origins`} confirmed`
          : `${confirmed} confirmed, ${found} only found`,
    es: (confirmed: number, found: number) =>
      confirmed === 0
        ? `${found === 1 ? '1 origen solo hallado' : `${found} orígenes solo hallados`}, ninguno confirmado`
        : found === 0
          ? confirmed === 1
            ? '1 origen confirmado'
            : `${confirmed} orígenes confirmados`
          : `${confirmed} confirmados, ${found} solo hallados`,
    fr: (confirmed: number, found: number) =>
      confirmed === 0
        ? `${found === 1 ? '1 origine seulement trouvée' : `${found} origines seulement trouvées`}, aucune confirmée`
        : found === 0
          ? confirmed === 1
            ? '1 origine confirmée'
            : `${confirmed} origines confirmées`
          : `${confirmed} confirmées, ${found} seulement trouvées`,
  },
  interview: {
    en: (date: string) => `an interview${date && ` of ${date}`}`,
    es: (date: string) => `una entrevista${date && ` de ${date}`}`,
    fr: (date: string) => `un entretien${date && ` de ${date}`}`,
  },
  correspondence: {
    en: (date: string) => `correspondence${date && ` of ${date}`}`,
    es: (date: string) => `una comunicación${date && ` de ${date}`}`,
    fr: (date: string) => `une correspondance${date && ` de ${date}`}`,
  },
  post: {
    en: (date: string) => `a post${date && ` of ${date}`}`,
    es: (date: string) => `una publicación en redes${date && ` de ${date}`}`,
    fr: (date: string) => `une publication en ligne${date && ` de ${date}`}`,
  },
  undated: { en: 'undated', es: 'sin fecha', fr: 'sans date' },
  unnamed: { en: 'a work without a name', es: 'una obra sin nombre', fr: 'un ouvrage sans nom' },
};
