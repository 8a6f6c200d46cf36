class Inside {}
