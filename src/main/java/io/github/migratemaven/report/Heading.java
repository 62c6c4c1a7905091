package io.github.migratemaven.report;

/**
 * What several changes have in common.
 *
 * @param sign whether objects are added, removed or changed
 * @param rest the words behind the sign
 */
record Heading(Sign sign, String rest) {

  /** The sign of a change, in the order in which they are told. */
  enum Sign {
    ADDED("[+] Added "),
    REMOVED("[-] Removed "),
    CHANGED("[*] Changed ");

    private final String words;

    Sign(String words) {
      this.words = words;
    }

    /** A line about a part of an object. */
    String part(String what) {
      return words + what;
    }
  }

  static Heading added(String kinds) {
    return new Heading(Sign.ADDED, kinds);
  }

  static Heading removed(String kinds) {
    return new Heading(Sign.REMOVED, kinds);
  }

  static Heading changed(String name, String kind) {
    return new Heading(Sign.CHANGED, "the " + name + ' ' + kind);
  }

  String text() {
    return sign.part(rest);
  }
}
