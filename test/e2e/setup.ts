import { closeBenches, disconnect } from "./bench";

jest.setTimeout(60_000);
afterEach(() => closeBenches());
afterAll(disconnect);
