import { judul } from "./bagian";
import { kanvas } from "./kanvas";
import type { Contoh } from "./simpan";

/** Name, NIP, jabatan, rating of results, rating of behaviour. */
const PEGAWAI: readonly (readonly [string, string, string, string, string])[] = [
  ["Drs. Anton Wiranegara, M.Si.", "196912221993031004", "Sekretaris", "Di atas ekspektasi", "Di atas ekspektasi"],
  ["Fitriani Lubis, S.T., M.T.", "197501172001122003", "Kepala Bidang Infrastruktur", "Sesuai ekspektasi", "Di atas ekspektasi"],
  ["Bambang Setyawan, S.E.", "197803052003121005", "Kepala Bidang Ekonomi", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Nurhayati Simbolon, S.Sos., M.A.P.", "197907112005022002", "Kepala Bidang Pemerintahan", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Dimas Aryasatya, S.T.", "198601232011011004", "Perencana Ahli Muda", "Di atas ekspektasi", "Di atas ekspektasi"],
  ["Intan Permatasari, S.E.", "199109142015032002", "Perencana Ahli Muda", "Di atas ekspektasi", "Sesuai ekspektasi"],
  ["Laksmi Paramita, S.P.", "198404182009022006", "Perencana Ahli Muda", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Teguh Sasongko, S.T.", "198711302010011008", "Perencana Ahli Muda", "Sesuai ekspektasi", "Di atas ekspektasi"],
  ["Wulan Anggraeni, S.E.", "199002252014032003", "Perencana Ahli Pertama", "Di atas ekspektasi", "Di atas ekspektasi"],
  ["Yusuf Hanafiah, S.Si.", "199305072018011002", "Perencana Ahli Pertama", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Galih Pamungkas, S.T.", "199408162019031005", "Perencana Ahli Pertama", "Di bawah ekspektasi", "Sesuai ekspektasi"],
  ["Melati Rahmadani, S.Stat.", "199512012020122004", "Statistisi Ahli Pertama", "Di atas ekspektasi", "Di atas ekspektasi"],
  ["Rudi Hermansyah, A.Md.", "198405052009011015", "Bendahara Pengeluaran", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Sri Mulyaningsih, A.Md.", "198209192008012011", "Arsiparis Terampil", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Hasan Basrowi", "198003142007011009", "Pengadministrasi Umum", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Kartini Manurung", "198512282010012007", "Pengadministrasi Keuangan", "Sesuai ekspektasi", "Di atas ekspektasi"],
  ["Agus Riyanto", "197706062008011013", "Pengemudi", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Dian Prawesti, S.Kom.", "199203092017012001", "Pranata Komputer Ahli Pertama", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Fajar Nugroho, S.Kom.", "199606182021011003", "Pranata Komputer Ahli Pertama", "Di bawah ekspektasi", "Sesuai ekspektasi"],
  ["Ratih Kusumaningrum, S.H.", "198811022012022004", "Analis Hukum Ahli Muda", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Slamet Widodo, S.IP.", "198105232006041012", "Analis Kebijakan Ahli Muda", "Sesuai ekspektasi", "Di bawah ekspektasi"],
  ["Tiara Oktaviani, S.Ak.", "199710152022032002", "Analis Keuangan", "Di atas ekspektasi", "Sesuai ekspektasi"],
  ["Umar Syahputra, S.E.", "199001042015031001", "Analis Perencanaan", "Sesuai ekspektasi", "Sesuai ekspektasi"],
  ["Vina Maharani, S.T.", "199404212019032006", "Analis Tata Ruang", "Di bawah ekspektasi", "Di atas ekspektasi"],
  ["Zainal Arifin Nasution, S.T.", "198907172014031002", "Analis Infrastruktur", "Sesuai ekspektasi", "Sesuai ekspektasi"],
];

const PREDIKAT: Readonly<Record<string, string>> = {
  "Di atas ekspektasi/Di atas ekspektasi": "Sangat Baik",
  "Di bawah ekspektasi/Sesuai ekspektasi": "Butuh Perbaikan",
  "Di bawah ekspektasi/Di atas ekspektasi": "Butuh Perbaikan",
  "Sesuai ekspektasi/Di bawah ekspektasi": "Kurang/misconduct",
};

/** One unit of 25 people whose distribution lies within the pattern of Baik. */
export const unit2024: Contoh = {
  berkas: "24-unit-2024.xlsx",
  isi: "Rekapitulasi predikat 25 pegawai satu unit tahun 2024 dengan kedua rating, capaian organisasi Baik; bahan untuk rekap, kuadran, dan distribusi",
  susun(buku) {
    const k = kanvas(buku, "REKAP PREDIKAT", { mendatar: true, tab: "FF00B050", beku: { baris: 7, kolom: 2 }, ulang: "7:7" });
    k.lebar({ A: 5, B: 36, C: 23, D: 34, E: 22, F: 24, G: 22 });
    judul(k, "A", "G", 1, ["REKAPITULASI PREDIKAT KINERJA PEGAWAI", "TAHUN 2024"], { ukuran: 12 });
    k.tulis("A4", "Periode Penilaian: 1 Januari s.d. 31 Desember 2024");
    k.tulis("A5", "Unit Kerja: Bappeda Kabupaten Sumber Jaya");
    k.tulis("E5", "Capaian Kinerja Organisasi: Baik", { tebal: true });
    ["NO", "NAMA", "NIP", "JABATAN", "RATING HASIL KERJA", "RATING PERILAKU KERJA", "PREDIKAT"].forEach((teks, urut) => k.tulis(`${"ABCDEFG"[urut] ?? "A"}7`, teks, { tebal: true, garis: true, rata: "center", bungkus: true, latar: "D9E2F3" }));
    PEGAWAI.forEach(([nama, nip, jabatan, hasil, perilaku], urut) => {
      const b = 8 + urut;
      [urut + 1, nama, nip, jabatan, hasil, perilaku, PREDIKAT[`${hasil}/${perilaku}`] ?? "Baik"].forEach((isi, kolom) => k.tulis(`${"ABCDEFG"[kolom] ?? "A"}${b}`, isi, { garis: true, ...(kolom === 2 ? { format: "@" } : {}) }));
    });
    return [];
  },
};
