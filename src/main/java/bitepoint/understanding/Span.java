package bitepoint.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/// A stretch of days from today on.
public sealed interface Span {
  /// The first day that is no longer in it, after today.
  LocalDate endsBefore(LocalDate today);

  /// For so many days, one or more; today is the first.
  record Days(int days) implements Span {
    @Override
    public LocalDate endsBefore(LocalDate today) {
      return today.plusDays(days);
    }
  }

  /// Until the next such day, a week off where it is that day today.
  record UntilDay(DayOfWeek day) implements Span {
    @Override
    public LocalDate endsBefore(LocalDate today) {
      return today.with(TemporalAdjusters.next(day));
    }
  }

  /// Until the next such date. The 29th of February is the 28th in most years.
  record UntilDate(MonthDay date) implements Span {
    @Override
    public LocalDate endsBefore(LocalDate today) {
      var thisYear = date.atYear(today.getYear());
      return thisYear.isAfter(today) ? thisYear : date.atYear(today.getYear() + 1);
    }
  }
}
