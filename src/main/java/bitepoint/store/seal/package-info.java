/// Texts that only a holder of the key can read: AES-256-GCM, bound to the place they stand at.
@org.jspecify.annotations.NullMarked
package bitepoint.store.seal;
