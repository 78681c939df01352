"""What a process can do so that its memory does not land on a disk."""


def forbid_core_dumps() -> None:
    """No core file, ever: it would hold the keys. Windows has no such limit and writes none by itself."""
    try:
        import resource  # noqa: PLC0415  # POSIX only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
