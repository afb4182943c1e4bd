/// How well messages are read that the reader has not learned from: `mvn -Peval verify`.
@org.jspecify.annotations.NullMarked
package bitepoint.eval;
