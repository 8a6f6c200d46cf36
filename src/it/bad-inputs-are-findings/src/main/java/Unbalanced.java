class Unbalanced {{ }
