import type { Message } from "../../check/finding";
import type { NipProblem } from "./nip";

/** What is wrong with an NIP and what to do; `{nip}` is what stands there, `{digits}` how many digits it has. */
export const nipSentence: Readonly<Record<NipProblem, Message>> = {
  blank: { id: "NIP kosong; ketik 18 angka sebagai teks.", en: "The NIP is empty; type 18 digits as text." },
  scientific: {
    id: "NIP {nip} tersimpan sebagai bilangan sehingga angka belakangnya hilang; ketik ulang 18 angka sebagai teks, diawali tanda petik (').",
    en: "NIP {nip} is kept as a number and has lost its last digits; type the 18 digits again as text, after an apostrophe (').",
  },
  "not-digits": { id: "NIP «{nip}» memuat tanda selain angka; ketik 18 angka saja.", en: "NIP “{nip}” holds signs other than digits; type 18 digits only." },
  length: { id: "NIP «{nip}» terdiri atas {digits} angka; seharusnya 18 angka.", en: "NIP “{nip}” has {digits} digits; it should have 18." },
  birth: {
    id: "Delapan angka pertama NIP «{nip}» bukan tanggal lahir yang ada (tahun, bulan, hari); periksa kembali.",
    en: "The first eight digits of NIP “{nip}” are no date of birth (year, month, day); check them.",
  },
  "tmt-month": {
    id: "Angka ke-13 dan ke-14 NIP «{nip}» bukan bulan 01–12; ketik bulan TMT CPNS-nya.",
    en: "Digits 13 and 14 of NIP “{nip}” are not a month 01–12; type the month of the TMT CPNS.",
  },
  "tmt-beyond": {
    id: "Angka ke-13 dan ke-14 NIP «{nip}» bukan bulan 01–12; mungkin NI PPPK, bukan NIP.",
    en: "Digits 13 and 14 of NIP “{nip}” are not a month 01–12; it may be an NI PPPK, not an NIP.",
  },
  age: {
    id: "TMT pada NIP «{nip}» kurang dari 15 tahun sesudah tanggal lahirnya; periksa angka 1–8 dan 9–14.",
    en: "The TMT in NIP “{nip}” is less than 15 years after the date of birth; check digits 1–8 and 9–14.",
  },
  sex: { id: "Angka ke-15 NIP «{nip}» seharusnya 1 (laki-laki) atau 2 (perempuan).", en: "Digit 15 of NIP “{nip}” should be 1 (male) or 2 (female)." },
  serial: { id: "Nomor urut pada tiga angka terakhir NIP «{nip}» seharusnya mulai dari 001.", en: "The serial in the last three digits of NIP “{nip}” should start from 001." },
};
