/** On how much that is independent an issue rests, and what its roots are. */
export const rootWords = {
  counted: {
    en: (exhibits: number, roots: number) =>
      `${exhibits === 1 ? '1 exhibit' : `${exhibits} exhibits`}, ${roots === 0 ? 'no root known' : `${roots === 1 ? '1 independent root' : `${roots} independent roots`} as far as known`}`,
    es: (exhibits: number, roots: number) =>
      `${exhibits === 1 ? '1 anexo' : `${exhibits} anexos`}, ${roots === 0 ? 'ninguna raíz conocida' : `${roots === 1 ? '1 raíz independiente' : `${roots} raíces independientes`} hasta donde se sabe`}`,
    fr: (exhibits: number, roots: number) =>
      `${exhibits < 2 ? `${exhibits} pièce` : `${exhibits} pièces`}, ${roots === 0 ? 'aucune racine connue' : `${roots < 2 ? `${roots} racine indépendante` : `${roots} racines indépendantes`} pour autant qu’on sache`}`,
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
  adverse: {
    en: (n: number) => `${n === 1 ? '1 adverse passage' : `${n} adverse passages`} included`,
    es: (n: number) => (n === 1 ? '1 pasaje en contra incluido' : `${n} pasajes en contra incluidos`),
    fr: (n: number) => `dont ${n < 2 ? `${n} passage défavorable` : `${n} passages défavorables`}`,
  },
  /** What several roots are. */
  several: {
    en: (works: string, more: number) => `resting on ${works}${more > 0 ? ` and ${more} more` : ''}`,
    es: (works: string, more: number) => `con apoyo en ${works}${more > 0 ? ` y ${more} más` : ''}`,
    fr: (works: string, more: number) => `en s’appuyant sur ${works}${more > 0 ? ` et ${more} de plus` : ''}`,
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
          : `${confirmed === 1 ? '1 confirmado' : `${confirmed} confirmados`}, ${found === 1 ? '1 solo hallado' : `${found} solo hallados`}`,
    fr: (confirmed: number, found: number) =>
      confirmed === 0
        ? `${found === 1 ? '1 origine seulement trouvée' : `${found} origines seulement trouvées`}, aucune confirmée`
        : found === 0
          ? confirmed === 1
            ? '1 origine confirmée'
            : `${confirmed} origines confirmées`
          : `${confirmed < 2 ? `${confirmed} confirmée` : `${confirmed} confirmées`}, ${found < 2 ? `${found} seulement trouvée` : `${found} seulement trouvées`}`,
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
