import type { Agency } from '../command/agency.ts';

type Resume = (agency: Agency) => Promise<() => Promise<void>>;

/** Resumes several things at startup, and stops all of them. */
export const resumeAll =
  (...resumes: readonly Resume[]): Resume =>
  async (agency) => {
    const stops = await Promise.all(resumes.map((resume) => resume(agency)));
    return async () => void (await Promise.all(stops.map((stop) => stop())));
  };
