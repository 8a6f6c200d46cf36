package shop.orders;

class Order {

  static final String STATUS_OPEN = "open";
  static final String STATUS_PAID = "paid";

  /** Bits that are combined. */
  static final int MODE_READ = 1 << 0;
  static final int MODE_WRITE = 1 << 1;
  static final int MODE_CREATE = 1 << 2;

  static final int ROLE_USER = 0x01;
  static final int ROLE_ADMIN = 0x02;
  static final int ROLE_GUEST = 0x04;

  static final String NAME_FIRST = "first";
  static final String NAME_LAST = "last";
  static final String NAME_MIDDLE = "middle";

  static final String PHASE_ONE = "one";
  static final int PHASE_TWO = 2;
  static final long PHASE_THREE = 3;

  static final Status KIND_OPEN = Status.OPEN;
  static final Status KIND_PAID = Status.PAID;
  static final Status KIND_CLOSED = Status.CLOSED;

  /** What is said about kinds, and no kind. */
  static final int STAGE_SIZE = 6;
  static final int STAGE_SHIFT = 26;
  static final int STAGE_MASK = 63;

  /** Where states are kept. */
  static final String PHASE_ID_COLUMN = "id";
  static final String PHASE_NODE_COLUMN = "node";
  static final String PHASE_DATA_COLUMN = "data";

  final String stateOpen = "open";
  final String STATE_PAID = "paid";
  final String STATE_CLOSED = "closed";
  static String STATE_NONE = "none";
}

enum Status {
  OPEN,
  PAID,
  CLOSED;

  static final int STATUS_OPEN = 1;
  static final int STATUS_PAID = 2;
  static final int STATUS_CLOSED = 3;
}
