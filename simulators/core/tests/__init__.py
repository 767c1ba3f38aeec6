"""The core judged alone, with services of two lines, over real sockets where sockets matter."""
