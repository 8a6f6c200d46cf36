package shop.testing;

import org.mockito.Mockito;

interface Bank {}

class FakeBank implements Bank {}
