/** Unit and contract tests run in Node; test/e2e drives a real Chromium. */
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
        module: { type: "commonjs" },
      },
    ],
  },
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.ts?(x)"], testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"] },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], globalSetup: "<rootDir>/test/e2e/start.mjs", globalTeardown: "<rootDir>/test/e2e/stop.mjs", setupFilesAfterEnv: ["<rootDir>/test/e2e/setup.ts"] },
  ],
};
