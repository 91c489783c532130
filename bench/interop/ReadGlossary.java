import java.io.File;
import java.lang.reflect.Proxy;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.ProjectProperties;
import org.omegat.gui.glossary.GlossaryEntry;
import org.omegat.gui.glossary.GlossaryReaderTBX;

/** Prints each pair of terms that OmegaT reads from a TBX file, with a tab between them: FILE TARGET-LANGUAGE. */
public class ReadGlossary {
    private static class Languages extends ProjectProperties {
    }

    public static void main(String[] args) throws Exception {
        ProjectProperties languages = new Languages();
        languages.setSourceLanguage("fr");
        languages.setTargetLanguage(args[1]);
        ClassLoader loader = ReadGlossary.class.getClassLoader();
        Core.setProject((IProject) Proxy.newProxyInstance(loader, new Class<?>[] {IProject.class},
            (proxy, method, values) -> method.getName().equals("getProjectProperties") ? languages : null));
        for (GlossaryEntry entry : GlossaryReaderTBX.read(new File(args[0]), false))
            for (String target : entry.getLocTerms(false)) System.out.println(entry.getSrcText() + "\t" + target);
    }
}
