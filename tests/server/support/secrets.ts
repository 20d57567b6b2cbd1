/** Those of every app that a test starts. */
export const SECRETS = {
  APP_KEYS: 'test-key-a,test-key-b',
  ADMIN_JWT_SECRET: 'test-admin-jwt',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  JWT_SECRET: 'test-jwt',
  ENCRYPTION_KEY: 'test-encryption-key',
};
