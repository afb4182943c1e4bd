/// The database: one writer with shared commits, and the tables behind it.
@org.jspecify.annotations.NullMarked
package bitepoint.store;
