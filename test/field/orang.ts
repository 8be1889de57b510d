/** A person as the identity block of a form has him. */
export interface Orang {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
}
