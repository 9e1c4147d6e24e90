"""MiniStack, for as long as whoever started it lives: its end, whatever the cause, is the end of the standard input."""
import os
import sys
import threading


def leave_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=leave_with_parent, daemon=True).start()
    from ministack.app import main

    main()
