/** What a distribution licence may allow to deal in, 经营范围 (R54). */
export const licenceScopes = ['CHEMICAL', 'BIOLOGICAL', 'CHINESE_PATENT', 'DIAGNOSTIC', 'ANABOLIC_PEPTIDE'] as const;
