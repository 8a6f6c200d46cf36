// finding: nothing here offends ConsoleOutput, so this marker would only hide what comes later; take it away
// onex-file-ok: ConsoleOutput this is a tool for the terminal

package shop;

class Tool {}
