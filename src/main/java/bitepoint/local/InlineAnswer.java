package bitepoint.local;

import java.util.List;

/// What the bot answered to an inline query.
///
/// @param queryId of the query
/// @param cacheSeconds how long it may be shown again to who types the same
/// @param personal whether it is for that person alone
public record InlineAnswer(
    String queryId, List<InlineResult> results, int cacheSeconds, boolean personal) {
  public InlineAnswer {
    results = List.copyOf(results);
  }

  /// The titles, in order.
  public List<String> titles() {
    return results.stream().map(InlineResult::title).toList();
  }
}
