"""sandbox: the practice service, a program apart."""

from collections.abc import Sequence

from desktop_app.cli import Commands


def register(commands: Commands) -> None:
    """Name the command in the help; its own arguments are read by the practice service."""
    commands.add_parser("sandbox", help="run the practice service until it is stopped", add_help=False)


def serve(argv: Sequence[str]) -> int:
    """Run it with its own arguments."""
    from desktop_app.sandbox.__main__ import main  # noqa: PLC0415  # a program apart

    return main(argv)
