import { angkaKredit2024, angkaKredit2024Salah } from "./angkaKredit2024";
import { arsiparis2023 } from "./arsiparis2023";
import { berantakan2015 } from "./berantakan2015";
import { bidan2021, bidan2021Salah } from "./bidan2021";
import { bidang2018 } from "./bidang2018";
import { daftarRkTigaTim, daftarRkTigaTimSalah } from "./daftarRk2025";
import { guru2020 } from "./guru2020";
import { guru2021 } from "./guru2021";
import { kepalaDinas2024 } from "./kepalaDinas2024";
import { kualitatif2024 } from "./kualitatif2024";
import { lengkap2018 } from "./lengkap2018";
import { pelaksana2017 } from "./pelaksana2017";
import { perawat2019 } from "./perawat2019";
import { perencana2024 } from "./perencana2024";
import type { Contoh } from "./simpan";
import { statistisi2018 } from "./statistisi2018";
import { templat2019 } from "./templat2019";
import { templatBkn2016 } from "./templatBkn2016";
import { tim2025, tim2025Salah } from "./tim2025";
import { unit2024 } from "./unit2024";

/** All samples, in the order of their names. */
export const semuaContoh: readonly Contoh[] = [lengkap2018, pelaksana2017, perawat2019, templat2019, guru2021, statistisi2018, bidang2018, berantakan2015, templatBkn2016, guru2020, bidan2021, bidan2021Salah, perencana2024, arsiparis2023, kepalaDinas2024, unit2024, angkaKredit2024, angkaKredit2024Salah, kualitatif2024, daftarRkTigaTim, daftarRkTigaTimSalah, tim2025, tim2025Salah];
