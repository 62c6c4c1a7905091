package planted;

import org.jspecify.annotations.Nullable;

/** One fault for each checker. */
class Planted {

  /** For NullAway: what may be null is used as if it could not be. */
  int length(@Nullable String text) {
    return text.length();
  }

  /** For Error Prone: an exception is made and not thrown. */
  void check(boolean wrong) {
    if (wrong) {
      new IllegalStateException("wrong");
    }
  }
}
