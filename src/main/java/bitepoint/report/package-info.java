/// A page for a clinician, made on request and kept nowhere.
@org.jspecify.annotations.NullMarked
package bitepoint.report;
