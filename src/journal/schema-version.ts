/** The schema version that this app writes. It rises when a field or a kind is added. */
export const schemaVersion = 3;
