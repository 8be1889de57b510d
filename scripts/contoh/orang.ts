/** An official as an identity block shows one. All are invented; the NIPs are right in form. */
export interface Orang {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
}

const DINSOS = "Dinas Sosial Kabupaten Sumber Jaya";
const DISDIK = "Dinas Pendidikan Kabupaten Sumber Jaya";
const SMP = "SMP Negeri 3 Sumber Jaya";
const RSUD = "RSUD Tirta Medika Kabupaten Sumber Jaya";
const PUSKESMAS = "UPTD Puskesmas Karang Anyar";
const BPS = "BPS Kabupaten Sumber Jaya";
const KECAMATAN = "Kecamatan Tanjung Harapan";
const BAPPEDA = "Bappeda Kabupaten Sumber Jaya";
const SETDA = "Sekretariat Daerah Kabupaten Sumber Jaya";

export const orang = {
  kasubbagUmum: { nama: "Ratna Widyaningtyas, S.Sos.", nip: "197903142005022003", pangkat: "Penata Tk. I, III/d", jabatan: "Kepala Subbagian Umum dan Kepegawaian", unit: DINSOS },
  sekretarisDinsos: { nama: "Drs. Bagas Prawiraharja, M.Si.", nip: "196808211994031006", pangkat: "Pembina Tk. I, IV/b", jabatan: "Sekretaris Dinas Sosial", unit: DINSOS },
  kadisSosial: { nama: "Ir. Sulistiani Hardjodipuro, M.M.", nip: "196411051990032004", pangkat: "Pembina Utama Muda, IV/c", jabatan: "Kepala Dinas Sosial", unit: DINSOS },

  pengadministrasi: { nama: "Yoga Pramudita", nip: "198806172010011012", pangkat: "Pengatur, II/c", jabatan: "Pengadministrasi Kepegawaian", unit: DISDIK },
  kasubbagDisdik: { nama: "Endang Murtiningsih, S.E.", nip: "197402281999032005", pangkat: "Penata Tk. I, III/d", jabatan: "Kepala Subbagian Umum dan Kepegawaian", unit: DISDIK },

  guru: { nama: "Lestari Anggraini, S.Pd.", nip: "198112042008012019", pangkat: "Penata, III/c", jabatan: "Guru Muda", unit: SMP },
  kepalaSmp: { nama: "Suwandi Kartanegara, M.Pd.", nip: "196905101995121002", pangkat: "Pembina, IV/a", jabatan: "Kepala SMP Negeri 3 Sumber Jaya", unit: DISDIK },
  kabidSmp: { nama: "Dra. Wahyuni Pertiwi, M.M.", nip: "196602171991032008", pangkat: "Pembina Tk. I, IV/b", jabatan: "Kepala Bidang Pembinaan SMP", unit: DISDIK },

  perawat: { nama: "Dewi Kartika Nugraheni, A.Md.Kep.", nip: "198509262009022007", pangkat: "Penata Muda, III/a", jabatan: "Perawat Mahir", unit: RSUD },
  kabidPerawat: { nama: "Ns. Hartini Sasmita, S.Kep., M.Kes.", nip: "197210031996032003", pangkat: "Pembina, IV/a", jabatan: "Kepala Bidang Keperawatan", unit: RSUD },

  bidan: { nama: "Nurmalasari Tambunan, S.Tr.Keb.", nip: "198304112006042011", pangkat: "Penata Muda Tk. I, III/b", jabatan: "Bidan Ahli Pertama", unit: PUSKESMAS },
  kepalaPuskesmas: { nama: "dr. Gunawan Adisaputra", nip: "197611292003121004", pangkat: "Pembina, IV/a", jabatan: "Kepala UPTD Puskesmas Karang Anyar", unit: PUSKESMAS },
  kadinkes: { nama: "dr. Maharani Siregar, M.Kes.", nip: "196707091997032002", pangkat: "Pembina Tk. I, IV/b", jabatan: "Kepala Dinas Kesehatan", unit: "Dinas Kesehatan Kabupaten Sumber Jaya" },

  statistisi: { nama: "Arif Budiwibowo, S.ST.", nip: "198702152009021003", pangkat: "Penata, III/c", jabatan: "Statistisi Muda Seksi Statistik Produksi", unit: BPS },
  kepalaBps: { nama: "Ir. Tjahjo Winarto, M.Si.", nip: "196506301992031005", pangkat: "Pembina Tk. I, IV/b", jabatan: "Kepala BPS Kabupaten Sumber Jaya", unit: BPS },

  pelaksanaKecamatan: { nama: "Siti Rohmaniah, S.A.P.", nip: "199003082014032001", pangkat: "Penata Muda Tk. I, III/b", jabatan: "Analis Pelayanan Publik", unit: KECAMATAN },
  kasiPelayanan: { nama: "Hendrik Manurung, S.IP.", nip: "197804192006041007", pangkat: "Penata Tk. I, III/d", jabatan: "Kepala Seksi Pelayanan Umum", unit: KECAMATAN },

  perencana: { nama: "Dimas Aryasatya, S.T.", nip: "198601232011011004", pangkat: "Penata, III/c", jabatan: "Kepala Subbidang Infrastruktur", unit: BAPPEDA },
  analis: { nama: "Intan Permatasari, S.E.", nip: "199109142015032002", pangkat: "Penata Muda Tk. I, III/b", jabatan: "Analis Perencanaan", unit: BAPPEDA },
  bendahara: { nama: "Rudi Hermansyah, A.Md.", nip: "198405052009011015", pangkat: "Penata Muda, III/a", jabatan: "Bendahara Pengeluaran", unit: BAPPEDA },
  kabidBappeda: { nama: "Fitriani Lubis, S.T., M.T.", nip: "197501172001122003", pangkat: "Pembina, IV/a", jabatan: "Kepala Bidang Infrastruktur dan Kewilayahan", unit: BAPPEDA },
  sekretarisBappeda: { nama: "Drs. Anton Wiranegara, M.Si.", nip: "196912221993031004", pangkat: "Pembina Tk. I, IV/b", jabatan: "Sekretaris Bappeda", unit: BAPPEDA },

  arsiparis: { nama: "Kusumawati Handayani, S.I.P.", nip: "198210072007012006", pangkat: "Penata, III/c", jabatan: "Pengelola Kearsipan", unit: SETDA },
  kabagUmum: { nama: "Joko Prasetyanto, S.H., M.H.", nip: "197107041998031003", pangkat: "Pembina, IV/a", jabatan: "Kepala Bagian Umum", unit: SETDA },
  sekda: { nama: "Dr. Ir. Abimanyu Surya, M.Si.", nip: "196403181989031007", pangkat: "Pembina Utama Muda, IV/c", jabatan: "Sekretaris Daerah", unit: SETDA },
} as const satisfies Readonly<Record<string, Orang>>;
