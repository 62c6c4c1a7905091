package io.github.migratemaven.error;

/**
 * The stable codes of everything that can go wrong. {@code P} numbers are Prisma's where Prisma has
 * the same error, {@code M} numbers are ours; each has a page in {@code docs/errors/}.
 */
public enum ErrorCode {
  P1000(Blame.WORLD, "The server refused the user name or the password"),
  P1001(Blame.WORLD, "The database server cannot be reached"),
  P1002(Blame.WORLD, "The advisory lock was not free in time"),
  P1003(Blame.USER, "The database does not exist"),
  P3005(Blame.USER, "The database is not empty and has no migration history"),
  P3006(Blame.USER, "A migration does not run on the shadow database"),
  P3009(Blame.USER, "A migration is unfinished and cannot be resumed"),
  P3010(Blame.USER, "The name of a migration is too long"),
  P3015(Blame.USER, "A migration folder has no migration.sql"),
  P3018(Blame.USER, "A migration failed"),
  P3019(Blame.USER, "The migrations directory is for another provider"),
  ;

  /** Whose turn it is: decides which of Maven's two failures a front door throws. */
  public enum Blame {
    /** The input or the state that a person chose is wrong. */
    USER,
    /** Network, disk, server or process trouble. */
    WORLD
  }

  private final Blame blame;
  private final String title;

  ErrorCode(Blame blame, String title) {
    this.blame = blame;
    this.title = title;
  }

  /** Whose turn it is to act. */
  public Blame blame() {
    return blame;
  }

  /** The error in one short sentence without a full stop, the same for every occurrence. */
  public String title() {
    return title;
  }
}
