"""Which face: window or command line. Nothing heavy is imported before that is known."""

import gc
import os
import sys
from collections.abc import Sequence

from desktop_app.host.display import display_problem
from desktop_app.host.hardening import forbid_core_dumps


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the arguments after its name; answers with the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    forbid_core_dumps()
    if arguments in ([], ["--practice"]):
        return _window(practice=bool(arguments))
    if arguments == ["--check-ups"]:
        from desktop_app.services.checkup_child import serve  # noqa: PLC0415  # the window's own process for check-ups

        return serve()
    if arguments in (["--selftest"], ["--selftest-window"]):
        from desktop_app import selftest  # noqa: PLC0415  # for packagers

        return selftest.make_window() if arguments == ["--selftest-window"] else selftest.run()
    from desktop_app.cli.command import run  # noqa: PLC0415  # argparse is not needed for the window

    try:
        code = run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read it has seen enough (`list | head`); the interpreter's own flush at the end must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _window(*, practice: bool) -> int:
    if problem := display_problem():
        if not practice:
            sys.stderr.write(f"{problem} `qubit-keychain --help` shows the commands that need none.\n")
            return 2
        sys.stdout.write(f"{problem} Here is the same check-up in the terminal.\n\n")
        sys.stdout.flush()
        from desktop_app.cli.command import practise_in_terminal  # noqa: PLC0415  # only without a display

        return practise_in_terminal()
    # Until the window stands, there is nothing to collect; looking for it all the same would take 5 ms.
    gc.disable()
    from desktop_app.opening import run_window  # noqa: PLC0415  # brings Qt

    return run_window(practice=practice)


if __name__ == "__main__":
    sys.exit(main())
