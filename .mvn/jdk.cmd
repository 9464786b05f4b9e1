@echo off
rem Sets JAVA_HOME to a JDK 25 or later: the one it names already, or one from the usual folders.
rem Read by mvnw.cmd and duthao.cmd.
if defined JAVA_HOME call :try "%JAVA_HOME%" && exit /b 0
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do (
    for /d %%J in ("%%~R\*") do (
        call :try "%%~J" && exit /b 0
        call :try "%%~J\current" && exit /b 0
    )
)
echo duthao: no JDK 25 found. Install one (https://adoptium.net), or set JAVA_HOME to it. 1>&2
exit /b 3

:try
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "release=0"
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION= "%~1\release"`) do (
    for /f "delims=.-+" %%M in (%%V) do set "release=%%~M"
)
if %release% lss 25 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0
