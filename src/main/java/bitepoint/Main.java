package bitepoint;

/// Starts Bite Point.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("Bite Point");
  }
}
