import type { Pimpinan } from "./matriks";
import type { DaftarOrangSatu } from "./orang";
import type { SkpSumber, Sumber } from "./sumber";
import { tingkatJabatan } from "../../umum/tingkatJabatan";

export interface PimpinanSkp extends Pimpinan {
  readonly skp: SkpSumber;
}

/**
 * The SKP whose results others support, the highest first: of everybody who appraises another, of JPT, and the only SKP
 * beside lists of people.
 */
export function pimpinanDalam(sumber: Sumber, kunciDari: DaftarOrangSatu["kunciDari"]): readonly PimpinanSkp[] {
  const { skp } = sumber;
  const own = new Map<string, SkpSumber>();
  for (const each of skp) {
    const kunci = kunciDari(each.pegawai);
    if (kunci !== undefined && !own.has(kunci)) own.set(kunci, each);
  }
  const appraises = new Set(skp.flatMap(({ pegawai, penilai }) => {
    const [by, of] = [kunciDari(penilai), kunciDari(pegawai)];
    return by !== undefined && by !== of ? [by] : [];
  }));
  const lists = sumber.matriks.length + sumber.daftar.length + sumber.orang.length > 0;
  const leads = ([kunci, { jpt }]: readonly [string, SkpSumber]) => appraises.has(kunci) || jpt || (own.size === 1 && lists);
  const made = [...own].filter(leads).map(([kunci, each]): PimpinanSkp => {
    const atasan = kunciDari(each.penilai);
    const { nama, nip, jabatan } = each.pegawai;
    return { kunci, nama, nip, jabatan, tingkat: tingkatJabatan(jabatan), atasan: atasan !== undefined && atasan !== kunci && own.has(atasan) ? atasan : undefined, skp: each };
  });
  const depth = (leader: PimpinanSkp) => {
    let steps = 0;
    for (let above = leader.atasan; above !== undefined && steps < made.length; steps++) above = made.find(({ kunci }) => kunci === above)?.atasan;
    return steps;
  };
  return [...made].sort((a, b) => depth(a) - depth(b));
}
