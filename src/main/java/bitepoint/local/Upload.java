package bitepoint.local;

import java.util.Arrays;

/// A file as it was sent along with a call.
public record Upload(String fileName, byte[] content) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Upload(var name, var bytes)
        && name.equals(fileName)
        && Arrays.equals(bytes, content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Upload[" + content.length + " bytes]";
  }
}
