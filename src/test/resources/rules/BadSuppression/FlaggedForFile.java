// finding: this marker gives no reason, so it suppresses nothing; say after the rule why the code may stay as it is, in at least 8 letters
// onex-file-ok: ConsoleOutput a tool

package shop;

class Tool {

  void run() {
    System.out.println("done");
  }
}
