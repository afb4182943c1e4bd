@org.jspecify.annotations.NullMarked
package bitepoint.report;
