package shop;

import java.util.List;

record Order(String id, List lines) {}
