"""What can go wrong with the files of other programs."""

from desktop_app.domain.errors import AppError


class ForeignFileError(AppError):
    """A file of another program could not be read or written."""

    title = "{path} could not be used: {reason}"
    advice = "Nothing was changed. Check the file and try again."


class ForeignFileMissing(ForeignFileError):
    """There is no such file."""

    title = "There is no file {path}"
    advice = "Name another file, or save an account with IBM's client first."


class NotAnAccountsFile(ForeignFileError):
    """Whatever it is, it holds no accounts of IBM's clients."""

    title = "Not a settings file of qiskit-ibm-runtime: {path}"
    advice = "Choose a qiskit-ibm.json, a qiskitrc, a .env file or a downloaded apikey.json."


class AccountsFileBroken(ForeignFileError):
    """It was meant to be one, but is damaged; `reason` says where."""

    title = "{name} is damaged: {reason}"
    advice = "The file was left as it is; what can still be read of it, `qubit-keychain import` shows."


class NameTwice(ForeignFileError):
    """Two accounts of the same name: nobody can say which one is meant."""

    title = "Account name {account} appears twice in {name}"
    advice = "Rename or remove one of them in the file, then import again."


class ForeignFileBusy(ForeignFileError):
    """Another process of this program is writing it."""

    title = "Another window or command is writing {path}"
    advice = "Wait until it is done and try again."


class NotForTheClient(AppError):
    """IBM's client cannot use this account from where it would be put."""

    title = "“{name}” was not handed out: {reason}"
    advice = "Choose accounts of the channels IBM Quantum Platform or IBM Cloud."


class PracticeNotForTheClient(NotForTheClient):
    """It is of the right channel, but its service is on this computer."""

    title = "“{name}” was not handed out: IBM's client drops the port of an address that stands in its file"
    advice = "`qubit-keychain run NAME -- COMMAND` gives a practice account to a command."
