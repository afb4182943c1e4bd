@org.jspecify.annotations.NullMarked
package bitepoint.pictures.chart;
