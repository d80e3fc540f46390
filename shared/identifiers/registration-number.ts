const registered = /^国药准字(?:[HZSBTFJ]|[HZS][JC])\d{8}$/;
/** Certificates of imported drugs, which older registrations still have. */
const imported = /^B?[HZS]C?\d{8}$/;

/** Whether a text is the number under which a drug is registered in China, 药品批准文号. */
export const isRegistrationNumber = (text: string): boolean => registered.test(text) || imported.test(text);
