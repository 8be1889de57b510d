import { grouped } from "../../../base/grouped";
import { valueIn } from "../../../base/setting";
import { settingsPermen6 } from "../settings";
import { koordinatorTim, bebanPeran } from "../parameters";
import { rhkHasilRule } from "../rules/rhkHasil";
import { rhkProblem } from "../../umum/rhk";
import { cascadingLangsung } from "./cascading";
import { bilanganDalam, isCentang, kataPembeda, mirip, sentenceKey } from "./kalimat";
import { menyebut, sehasil } from "./kolomIndikator";
import { banyakPeran, teksKolom, type Baris, type Kolom, type Matriks, type Peran } from "./matriks";
import type { MatriksRule } from "./periksa";

const cite = { source: "edaranDaerah", at: "matriks pembagian peran dan hasil: setiap pegawai memiliki peran dan tidak tumpang tindih" } as const;

const hasilTanpaPeran: MatriksRule = {
  id: "permen6/hasil-tanpa-peran",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    kosong: { id: "Belum ada yang berperan untuk «{hasil}»; bagikan hasil antara, output, atau layanannya.", en: "Nobody has a role for “{hasil}”; share out its intermediate results, outputs or services." },
  },
  check({ kolom, baris }, report) {
    if (baris.length === 0) return;
    kolom.forEach((column, index) => {
      // An indicator has somebody where a role for its result names it, or where roles for the result name none at all.
      const supports = (role: Peran, at: number) => at === index || (sehasil(kolom[at], column) && (kolom[at]?.iki.length === 0 || column.iki.some((line) => menyebut(role, line))));
      if (!baris.some(({ peran }) => peran.some((roles, at) => roles.some((role) => supports(role, at))))) report("kosong", { at: column.at, kolom: column }, { hasil: teksKolom(column) });
    });
  },
};

const peranKosong: MatriksRule = {
  id: "permen6/peran-kosong",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    kosong: { id: "{nama} belum mendapat peran di matriks ini; bagi hasil antara, output, atau layanan kepadanya.", en: "{nama} has no role in this matrix; give an intermediate result, output or service." },
  },
  check({ kolom, baris, lepas }, report) {
    if (kolom.length === 0) return;
    const loose = new Set(lepas.map((each) => each.baris));
    for (const each of baris) if (each.nama !== "" && banyakPeran(each) === 0 && !loose.has(each.kunci)) report("kosong", { baris: each }, { nama: each.nama });
  },
};

const pegawaiMirip: MatriksRule = {
  id: "permen6/pegawai-mirip",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
  messages: {
    mirip: { id: "{nama} mungkin orang yang sama dengan {lain}; samakan nama dan NIP-nya, atau nyatakan bahwa keduanya berlainan.", en: "{nama} may be the same person as {lain}; make names and NIP agree, or say that they are two." },
  },
  check({ baris, ragu }, report) {
    for (const [a, b] of ragu) {
      const [first, second] = [a, b].map((kunci) => baris.find((each) => each.kunci === kunci));
      if (first && second) report("mirip", { baris: second }, { nama: second.nama, lain: first.nama });
    }
  },
};

/** Direct cascading shares a result out in its own words. */
const isLangsung = ({ sasaran, iki }: Kolom, text: string): boolean => [sasaran, ...iki].some((line) => sentenceKey(line) === sentenceKey(text));

const peranGanda: MatriksRule = {
  id: "permen6/peran-ganda",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    sama: { id: "Peran ini sama dengan peran {nama}; bedakan bagian masing-masing.", en: "This role is the same as that of {nama}; tell their parts apart." },
    mirip: { id: "Peran ini hampir sama dengan peran {nama}, «{peran}»; bedakan bagian masing-masing bila memang berlainan, atau gabungkan.", en: "This role is nearly the same as that of {nama}, “{peran}”; tell their parts apart if they differ, or join them." },
  },
  check({ kolom, baris }, report, profil) {
    const persen = valueIn(profil, settingsPermen6.mirip);
    // The same words are found across columns, nearly the same within one.
    const said = new Map<string, Baris>();
    kolom.forEach((column, index) => {
      const here = new Map<string, { readonly by: Baris; readonly role: Peran; readonly words: readonly string[] }[]>();
      for (const by of baris) {
        for (const role of by.peran[index] ?? []) {
          if (isCentang(role.teks) || isLangsung(column, role.teks)) continue;
          const key = sentenceKey(role.teks);
          const first = said.get(key);
          const words = kataPembeda(role.teks);
          const numbers = bilanganDalam(words);
          const alike = here.get(numbers) ?? [];
          if (first && first !== by) report("sama", { at: role.at, baris: by, kolom: column }, { nama: first.nama || first.tim });
          else if (!first) {
            said.set(key, by);
            const near = alike.find((other) => other.by !== by && mirip(words, other.words, persen));
            if (near) report("mirip", { at: role.at, baris: by, kolom: column }, { nama: near.by.nama || near.by.tim, peran: near.role.teks });
          }
          here.set(numbers, [...alike, { by, role, words }]);
        }
      }
    });
  },
};

const peranTanpaHasil: MatriksRule = {
  id: "permen6/peran-tanpa-hasil",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, kolom rencana hasil kerja pimpinan yang diintervensi" },
  messages: {
    kosong: { id: "Rencana hasil kerja atasan yang didukung «{peran}» belum diisi; sebutkan salah satu hasil atasan.", en: "The superior's result that “{peran}” supports is missing; name one of the superior's results." },
    takAda: { id: "«{peran}» mendukung «{hasil}», yang tidak ada pada hasil pimpinan; salin kalimatnya dari SKP pimpinan.", en: "“{peran}” supports “{hasil}”, which is none of the leader's results; copy the sentence from the leader's SKP." },
    takPasti: { id: "«{peran}» mendukung «{hasil}», yang dapat berarti beberapa kolom atau hanya mirip; pilih kolomnya.", en: "“{peran}” supports “{hasil}”, which may mean several columns or is only alike; choose its column." },
  },
  check({ baris, lepas }, report) {
    for (const { baris: kunci, peran, rhkPimpinan, sebab, at } of lepas) {
      const by = baris.find((each) => each.kunci === kunci);
      report({ kosong: "kosong", "tidak-ada": "takAda", "tidak-pasti": "takPasti" }[sebab], { at, baris: by }, { peran: peran.teks, hasil: rhkPimpinan });
    }
  },
};

/** A role is worded as a result or an output; a short noun is enough for one. */
const peranHasil: MatriksRule = {
  ...rhkHasilRule,
  id: "permen6/rhk-hasil",
  check({ kolom, baris }, report) {
    for (const by of baris) {
      by.peran.forEach((roles, index) => {
        for (const role of roles) {
          const found = isCentang(role.teks) ? null : rhkProblem(role.teks);
          if (found?.problem === "activity" || found?.problem === "placeholder") report(found.problem, { at: role.at, baris: by, kolom: kolom[index] }, { kata: found.verb, rhk: role.teks });
        }
      });
    }
  },
};

const teamsOf = ({ baris }: Matriks): ReadonlyMap<string, readonly Baris[]> => grouped(baris, ({ nama, tim }) => (nama === "" ? undefined : tim));

const beban: MatriksRule = {
  id: "permen6/beban-peran",
  severity: "saran",
  owner: "penilai",
  cite: bebanPeran.cite,
  messages: {
    jauh: { id: "{nama} memegang {banyak} peran, sedangkan anggota lain rata-rata {rata}; bagi ulang bila perlu.", en: "{nama} holds {banyak} roles while the others have {rata} on average; share them out anew if need be." },
  },
  check(matriks, report, profil) {
    const persen = valueIn(profil, settingsPermen6.beban);
    for (const everybody of teamsOf(matriks).values()) {
      const team = everybody.filter((each) => banyakPeran(each) > 0);
      if (team.length < bebanPeran.orang) continue;
      const all = team.reduce((sum, each) => sum + banyakPeran(each), 0);
      for (const each of team) {
        const banyak = banyakPeran(each);
        const others = all - banyak;
        // Whole numbers throughout: banyak > persen% of others / (n − 1).
        if (banyak * (team.length - 1) * 100 > persen * others) report("jauh", { baris: each }, { nama: each.nama, banyak, rata: others / (team.length - 1) });
      }
    }
  },
};

const timTanpaKoordinator: MatriksRule = {
  id: "permen6/tim-tanpa-koordinator",
  severity: "saran",
  owner: "penilai",
  cite: koordinatorTim.cite,
  messages: {
    tanpa: { id: "{tim} berisi {banyak} orang tanpa ketua atau koordinator; tulis siapa yang memimpinnya, misalnya di kolom Kedudukan.", en: "{tim} has {banyak} people and no head or coordinator; write who leads it, for example in a column Kedudukan." },
  },
  check(matriks, report) {
    for (const [tim, team] of teamsOf(matriks)) {
      if (tim === "" || team.length < koordinatorTim.orang || team.some(({ koordinator, tingkat }) => koordinator || tingkat === "jpt" || tingkat === "administrator" || tingkat === "pengawas")) continue;
      // Where nothing is said of posts, it can't be told who leads.
      if (team.some(({ jabatan }) => jabatan !== "")) report("tanpa", { baris: team[0] }, { tim, banyak: team.length });
    }
  },
};

export const tingkatTerlewati: MatriksRule = {
  id: "permen6/tingkat-terlewati",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "permen6", at: "penyusunan SKP berjenjang dari pimpinan" },
  messages: {
    melewati: { id: "Hasil yang didukung bukan milik atasan langsung, {nama}, melainkan pimpinan di atasnya; SKP disusun berjenjang, jadi kaitkan dengan hasil {nama} atau sertakan alasannya.", en: "The result supported is not of the direct superior, {nama}, but of a leader further up; SKP are made level by level, so link it to a result of {nama} or give the reason." },
  },
  check({ kolom, baris }, report) {
    for (const by of baris) by.peran.forEach((roles, index) => roles.forEach((role) => role.melewati !== undefined && report("melewati", { at: role.at, baris: by, kolom: kolom[index] }, { nama: role.melewati })));
  },
};

export const targetCascading: MatriksRule = {
  id: "permen6/target-cascading",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "permen6", at: "penyusunan SKP berjenjang: pembagian hasil kerja pimpinan secara langsung" },
  messages: {
    beda: { id: "Target «{iki}» {target}, sedangkan bagian {orang} orang yang membaginya langsung berjumlah {jumlah}; samakan target atau bagiannya.", en: "The target of “{iki}” is {target} while the parts of the {orang} people who share it directly sum to {jumlah}; make target and parts agree." },
  },
  check(matriks, report) {
    matriks.kolom.forEach((column, index) => {
      for (const { indikator, target, jumlah, orang } of cascadingLangsung(matriks, index)) report("beda", { at: indikator.at, kolom: column }, { iki: indikator.iki, target, jumlah, orang });
    });
  },
};

/** What is looked for on a matrix sheet. */
export const aturanPeran: readonly MatriksRule[] = [hasilTanpaPeran, peranKosong, pegawaiMirip, peranGanda, peranHasil, beban, timTanpaKoordinator];
/** What is looked for on a flat list, besides its own rules. */
export const aturanDaftar: readonly MatriksRule[] = [pegawaiMirip, peranTanpaHasil, peranGanda, beban, timTanpaKoordinator];
/** What is looked for in a matrix from any sources. */
export const aturanMatriks: readonly MatriksRule[] = [hasilTanpaPeran, peranKosong, pegawaiMirip, peranGanda, peranTanpaHasil, peranHasil, beban, timTanpaKoordinator, tingkatTerlewati, targetCascading];
