package bitepoint.understanding;

/// Something said that may be a warning sign or a cry for help, before any other meaning.
///
/// @param sign the id of the warning sign, such as `saddle-numbness`; [#CRISIS] for despair
/// @param certain false where only a question can tell
public record Alarm(String sign, boolean certain) {
  public static final String CRISIS = "crisis";
}
