package bitepoint.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Sends calls that bring a file along. The library has a class of its own for each such method,
/// and reads whole messages; here a call is the same JSON as without a file.
final class Multipart {
  private final OkHttpClient client;
  private final HttpUrl bot;

  /// @param bot the Bot API's address with the token in it
  Multipart(OkHttpClient client, HttpUrl bot) {
    this.client = client;
    this.bot = bot;
  }

  /// Completes exceptionally where no answer came.
  ///
  /// @param body names the file as `attach://` and the part
  <T> CompletableFuture<Answer<T>> send(
      String method,
      String body,
      String part,
      Attachment file,
      AnswerReader.ResultReader<T> reader) {
    var request =
        new Request.Builder()
            .url(bot.newBuilder().addPathSegment(method).build())
            .post(form(body, part, file))
            .build();
    var answered = new CompletableFuture<Answer<T>>();
    client
        .newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                  answered.complete(AnswerReader.read(response.body().string(), reader));
                } catch (IOException | RuntimeException e) {
                  answered.completeExceptionally(e);
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                answered.completeExceptionally(e);
              }
            });
    return answered;
  }

  private static MultipartBody form(String body, String part, Attachment file) {
    var form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    for (var field : fields(body).properties()) {
      var value = field.getValue();
      form.addFormDataPart(field.getKey(), value.isValueNode() ? value.asText() : value.toString());
    }
    form.addFormDataPart(part, file.fileName(), RequestBody.create(file.content()));
    return form.build();
  }

  private static JsonNode fields(String body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("a call whose body is not JSON", e);
    }
  }
}
